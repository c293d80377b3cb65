"""Rules about quốc hiệu and tiêu ngữ."""
