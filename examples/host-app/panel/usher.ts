import { createUsher } from 'ra-usher';
import { httpClient } from './api.js';

export const people = createUsher({ apiUrl: '/v1/people', httpClient, prefix: 'people' });
