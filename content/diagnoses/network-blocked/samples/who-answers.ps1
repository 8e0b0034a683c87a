$hostName = 'login.microsoftonline.com'
Resolve-DnsName $hostName -Type A | Select-Object -First 1
Test-NetConnection $hostName -Port 443 | Select-Object TcpTestSucceeded

# Who signed the certificate that this machine is given?
$client = [Net.Sockets.TcpClient]::new($hostName, 443)
$tls = [Net.Security.SslStream]::new($client.GetStream(), $false, { $true })
$tls.AuthenticateAsClient($hostName)
$tls.RemoteCertificate.Issuer
$tls.Dispose()
$client.Dispose()
