import '@/components/shared/theme.css';
import { createRoot } from 'react-dom/client';
import { PanelPage } from './PanelPage';

const root = document.getElementById('root');
if (root) createRoot(root).render(<PanelPage />);
