import 'reflect-metadata';
import { AppModule } from './app.sqlite.module.js';
import { serve } from './serve.js';

await serve(AppModule);
