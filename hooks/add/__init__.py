"""Documents as they are received, turned into words, blocks and what is known of them."""
