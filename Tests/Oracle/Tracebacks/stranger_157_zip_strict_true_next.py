zip([1], [1, 2], strict=True).__next__(); list(zip([1], [1, 2], strict=True))
