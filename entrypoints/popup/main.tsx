import '@/components/shared/theme.css';
import { createRoot } from 'react-dom/client';
import { PopupPage } from './PopupPage';

const root = document.getElementById('root');
if (root) createRoot(root).render(<PopupPage />);
