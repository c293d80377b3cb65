"""Word bytes to PDF bytes that are proved to say the same: engines that convert, and the proof that none escapes."""
