import '@/components/shared/theme.css';
import { createRoot } from 'react-dom/client';
import { PracticePage } from './PracticePage';

const root = document.getElementById('root');
if (root) createRoot(root).render(<PracticePage />);
