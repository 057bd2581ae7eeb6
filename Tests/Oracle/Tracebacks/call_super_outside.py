super().method()
