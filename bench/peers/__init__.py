"""The programs that ours is compared with: one small runner for each, all given the same report."""
