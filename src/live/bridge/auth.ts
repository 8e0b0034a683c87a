import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

// Where the sign-in service sends its answer: to the window that asked, whichever way it asked.
broadcastResponseToMainFrame().catch(() => {
  // Opened by hand, or twice: there is no answer in the address. The page says so by itself.
  document.body.dataset.state = 'nothing';
});
