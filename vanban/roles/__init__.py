"""What a reader sees to the parts of the form: which words are Quốc hiệu, number, signature. Judges nothing."""
