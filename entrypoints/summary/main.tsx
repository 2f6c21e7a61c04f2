import '@/components/shared/theme.css';
import { createRoot } from 'react-dom/client';
import { SummaryPage } from './SummaryPage';

const root = document.getElementById('root');
if (root) createRoot(root).render(<SummaryPage />);
