export { shortTasks } from '../feed/short-tasks.js';
