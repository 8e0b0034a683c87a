import { connect } from 'node:tls';

// Shows who signed the certificate that this machine is given. Do not keep `rejectUnauthorized: false` anywhere else.
const socket = connect(443, 'login.microsoftonline.com', { servername: 'login.microsoftonline.com', rejectUnauthorized: false });
socket.on('secureConnect', () => {
  console.log(socket.authorized ? 'trusted' : socket.authorizationError, socket.getPeerCertificate().issuer);
  socket.end();
});
socket.on('error', (error) => console.log('not reached:', error.message));
