import os
os.listdir("/nonexistent")
