"""The message of the national axis (QCVN 102:2016/BTTTT), as the public sources of it agree."""
