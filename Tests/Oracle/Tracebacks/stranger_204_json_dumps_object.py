import json
json.dumps([object()])
