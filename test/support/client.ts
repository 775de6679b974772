/** An answer of the server, its body already read. */
export interface Answer<T = Record<string, unknown>> {
  status: number;
  headers: Headers;
  text: string;
  body: T;
}

/** Speaks HTTP to a server under test and keeps its cookies, as a browser would. */
export class Client {
  private readonly cookies = new Map<string, string>();
  /** The address where the calls are said to come from, for servers that trust this machine; none by default. */
  address: string | undefined;

  constructor(readonly url: string) {}

  /** The text that a browser sends as `Cookie`, for requests that a test makes by itself. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get<T = Record<string, unknown>>(path: string): Promise<Answer<T>> {
    return this.send('GET', path);
  }

  post<T = Record<string, unknown>>(path: string, body: unknown = {}): Promise<Answer<T>> {
    return this.send('POST', path, body);
  }

  put<T = Record<string, unknown>>(path: string, body: unknown): Promise<Answer<T>> {
    return this.send('PUT', path, body);
  }

  delete<T = Record<string, unknown>>(path: string): Promise<Answer<T>> {
    return this.send('DELETE', path);
  }

  /** Uploads `content` as the multipart field `file`, other fields before it. */
  upload<T = Record<string, unknown>>(
    path: string,
    content: string | Uint8Array,
    fields: Record<string, string> = {},
    fileName = 'people.csv',
  ): Promise<Answer<T>> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    const bytes = typeof content === 'string' ? content : new Uint8Array(content);
    form.append('file', new Blob([bytes], { type: 'text/csv' }), fileName);
    return this.send('POST', path, form);
  }

  /** Signs in; throws when the server refuses. */
  async signIn(identifier: string, password: string): Promise<void> {
    const { status, text } = await this.post('/api/auth/login', { identifier, password });
    if (status !== 200) throw new Error(`Sign-in answered ${status}: ${text}`);
  }

  async send<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const isForm = body instanceof FormData;
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(this.address ? { 'x-forwarded-for': this.address } : {}),
        ...(body !== undefined && !isForm ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      body: body === undefined || isForm || typeof body === 'string' ? body : JSON.stringify(body),
    });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: (isJson && text ? JSON.parse(text) : {}) as T,
    };
  }

  private keep(setCookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(setCookie) ?? [];
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** Waits until `probe` gives something other than undefined or false; looks every 20 ms, gives up after `seconds`. */
export async function until<T>(
  probe: () => Promise<T | undefined | false>,
  seconds = 20,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const found = await probe();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`Nothing came within ${seconds} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
