import '@/components/shared/theme.css';
import { createRoot } from 'react-dom/client';
import { StudioPage } from './StudioPage';

const root = document.getElementById('root');
if (root) createRoot(root).render(<StudioPage />);
