super().foo
