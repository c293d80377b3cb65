"""Rules about the printed pages: what stands where on paper."""
