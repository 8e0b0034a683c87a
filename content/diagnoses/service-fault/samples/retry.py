import time

import requests


def graph_get(url: str, token: str) -> requests.Response:
    """Repeats a reading call that failed for a passing reason."""
    for attempt in range(1, 6):
        answer = requests.get(url, headers={"Authorization": f"Bearer {token}"}, timeout=60)
        if answer.status_code not in (429, 500, 502, 503, 504):
            break
        time.sleep(int(answer.headers.get("Retry-After", 2**attempt)))
    return answer
