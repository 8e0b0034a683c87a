// Only what is used, by name: the namespace would bring a sixth more.
export {
  BrowserCacheLocation,
  type EventMessage,
  EventType,
  type PopupEvent,
  PublicClientApplication,
} from '@azure/msal-browser';
