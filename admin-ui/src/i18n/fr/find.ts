export const find = {
  label: 'Tout trouver',
  hint: 'Personne, groupe, import, page',
  people: 'Personnes',
  groups: 'Groupes',
  imports: 'Imports',
  places: 'Pages et actions',
  looking: 'Recherche en cours…',
  nothing: 'Rien ne s’appelle « %{query} » ici.',
  shortcuts: {
    title: 'Raccourcis clavier',
    these: 'Afficher ces raccourcis',
    move: 'Passer d’une cellule à l’autre dans la vérification d’un import',
    edit: 'Corriger la cellule, lorsque c’est possible',
    next_fault: 'Aller à l’erreur suivante',
    close: 'Fermer ce qui est ouvert',
  },
} as const;
