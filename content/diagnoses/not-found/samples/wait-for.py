import time

import requests


def read_new(url: str, token: str) -> requests.Response:
    """Reads what was just created: the directory may need a moment to know it everywhere."""
    for attempt in range(1, 6):
        answer = requests.get(url, headers={"Authorization": f"Bearer {token}"}, timeout=30)
        if answer.status_code != 404:
            break
        time.sleep(2**attempt)
    return answer
