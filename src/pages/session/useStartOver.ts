import { useNavigate } from 'react-router';
import { addresses } from '../addresses.ts';
import { sessionStore } from './session.ts';

/** Forgets what was entered and answered, and goes to the start. */
export function useStartOver(): () => void {
  const navigate = useNavigate();
  return () => {
    sessionStore.clear();
    void navigate(addresses.start);
  };
}
