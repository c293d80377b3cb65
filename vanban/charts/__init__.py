"""Numbers to a PNG picture with its words; knows no document. Pillow is loaded when a chart is drawn, not before."""
