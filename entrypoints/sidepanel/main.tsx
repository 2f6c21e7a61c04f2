import '@/components/shared/theme.css';
import { createRoot } from 'react-dom/client';
import { startAnewWhenErased } from './held-tools';
import { PanelPage } from './PanelPage';

const root = document.getElementById('root');
startAnewWhenErased();
if (root) createRoot(root).render(<PanelPage />);
