import requests

URL = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration"
try:
    # With the company's root: verify="/path/to/company-root.pem", or REQUESTS_CA_BUNDLE.
    print(requests.get(URL, timeout=30).status_code)
except requests.exceptions.SSLError as error:
    print("a certificate that is not trusted:", error)
except requests.exceptions.ProxyError as error:
    print("the proxy refused:", error)
except requests.exceptions.ConnectionError as error:
    print("not reached:", error)
