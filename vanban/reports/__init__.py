"""Reports as bytes: JSON, SARIF, a page to print, the document with comments. Judges nothing, opens no file."""
