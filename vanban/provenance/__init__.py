"""What a produced document says of its own making: hashes in a part of the file, and the judgement by them."""
