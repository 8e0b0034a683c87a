import time
from collections.abc import Callable

import requests


def send(request: Callable[[], requests.Response]) -> requests.Response:
    """Sends again after the time that the answer names; gives up after five tries."""
    for attempt in range(1, 6):
        answer = request()
        if answer.status_code not in (429, 503):
            break
        time.sleep(int(answer.headers.get("Retry-After", 2**attempt)))
    return answer
