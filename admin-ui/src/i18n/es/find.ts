export const find = {
  label: 'Buscar en todo',
  hint: 'Persona, grupo, importación…',
  people: 'Personas',
  groups: 'Grupos',
  imports: 'Importaciones',
  places: 'Pantallas y acciones',
  looking: 'Buscando…',
  nothing: 'Aquí nada se llama «%{query}».',
  shortcuts: {
    title: 'Atajos de teclado',
    these: 'Mostrar estos atajos',
    move: 'Pasar de una celda a otra en la revisión de una importación',
    edit: 'Corregir la celda, donde se pueda',
    next_fault: 'Ir al siguiente error',
    close: 'Cerrar lo que esté abierto',
  },
} as const;
