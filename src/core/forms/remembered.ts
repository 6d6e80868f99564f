export { remembered } from '../quantity/remembered';
