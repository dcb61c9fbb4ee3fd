/** Documents of the pilot brand. */
export const documents = [
  {
    title: 'Bartpflege in fünf Schritten',
    language: 'DE',
    status: 'PUBLISHED',
    tags: ['pflege', 'bart', 'beratung'],
    body: `# Bartpflege in fünf Schritten

1. **Waschen**: zweimal je Woche mit Bartshampoo, nie mit Haarshampoo.
2. **Trocknen**: tupfen, nicht reiben.
3. **Ölen**: drei bis fünf Tropfen Bartöl in das noch feuchte Haar.
4. **Kämmen**: von unten nach oben, dann in Form.
5. **Festigen**: Balsam für kurze, Wachs für lange Bärte.

> Trockene Haut unter dem Bart braucht Öl, nicht mehr Waschen.`,
  },
  {
    title: 'Rückgaben und Erstattungen',
    language: 'DE',
    status: 'PUBLISHED',
    tags: ['rückgabe', 'kundendienst'],
    body: `# Rückgaben und Erstattungen

- Ungeöffnete Ware nehmen wir **14 Tage** zurück, das Porto tragen wir.
- Geöffnete Kosmetik nur, wenn sie mangelhaft ist: Foto genügt.
- Erstattet wird auf dem Weg der Zahlung binnen fünf Werktagen.

## Was wir nie tun
Wir verlangen keine Begründung und keinen Anruf.`,
  },
  {
    title: 'Tone of voice',
    language: 'EN',
    status: 'PUBLISHED',
    tags: ['brand', 'voice', 'content'],
    body: `# Tone of voice

We talk like a good barber: calm, exact, with a dry smile.

- Say what a product does, then what it is made of.
- No superlatives, no exclamation marks, no jokes about bodies.
- Use *you*, never *men like you*.

Words we use: care, craft, clean. Words we leave to others: beast, alpha, ultimate.`,
  },
  {
    title: 'Shelf life and storage',
    language: 'EN',
    status: 'PUBLISHED',
    tags: ['products', 'stands'],
    body: `# Shelf life and storage

- Oils keep **12 months** once opened, balms and clays 18.
- Stands store everything below 25 °C and out of the window.
- A separated serum is not spoiled: shake it. A rancid smell is: take it off the stand and report it.`,
  },
  {
    title: 'Nachfüllen eines Stands',
    language: 'DE',
    status: 'PUBLISHED',
    tags: ['stand', 'ablauf'],
    body: `# Nachfüllen eines Stands

1. Bestand zählen und in der Liste eintragen.
2. Unter der Schwelle? Die Nachfüllung entsteht von selbst als Entwurf.
3. Entwurf prüfen: Saison, Aktionen, Platz im Regal.
4. Freigeben; die Ware kommt binnen drei Tagen.`,
  },
  {
    title: 'Launch plan for autumn (draft)',
    language: 'EN',
    status: 'DRAFT',
    tags: ['content', 'campaign'],
    body: '# Launch plan for autumn\n\nCedar and tobacco first, then the travel sizes. Prices are still open.',
  },
] as const;
