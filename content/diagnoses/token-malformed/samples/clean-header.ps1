# --output tsv leaves out the quotes that JSON output puts around the token.
$token = az account get-access-token --resource https://graph.microsoft.com --query accessToken --output tsv

# PowerShell 7 writes the header itself when it gets scheme and token apart.
Invoke-RestMethod -Uri 'https://graph.microsoft.com/v1.0/me' -Authentication Bearer `
    -Token (ConvertTo-SecureString $token -AsPlainText -Force)
