export const clear = `
Nein danke
Nein, danke.
NEIN DANKE!!!
nein dankeee
nein dnake
Nein, vielen Dank
Nein danke 🙏
Guten Tag, nein danke. Schönen Tag noch
Danke, aber nein
Vielen Dank, aber nein danke
Danke, nein.
Nee danke
Nein danke, ich habe schon jemanden gefunden
Ich habe bereits jemanden gefunden, danke
hab schon jemanden
Wir haben inzwischen jemand anderen gefunden
Leider haben wir uns für einen anderen Anbieter entschieden
Ich habe mich anders entschieden
Wir haben uns für ein anderes Angebot entschieden, trotzdem vielen Dank
Der Auftrag ist bereits vergeben
Auftrag schon vergeben, danke
Wir haben den Auftrag anderweitig vergeben
Ich habe einen anderen Handwerker beauftragt
Kein Interesse
Kein Interesse, danke
Ich habe kein Interesse mehr
Wir haben leider kein Interesse an Ihrem Angebot
Nicht interessiert
Ich bin nicht interessiert
Bin nicht mehr interessiert, sorry
Kein Bedarf mehr
Es besteht kein Bedarf mehr, vielen Dank
Ich brauche es nicht mehr
Wir brauchen keine Hilfe mehr, danke
Ich benötige Ihre Dienste nicht mehr
Nicht mehr nötig, danke
Hat sich erledigt
Hat sich schon erledigt, danke
Das hat sich inzwischen erledigt. Trotzdem danke!
Die Sache ist erledigt, danke
Das Problem ist gelöst, danke
Ist schon repariert, vielen Dank
Das Projekt wurde abgesagt
Die Feier fällt leider aus
Ich möchte absagen
Wir müssen leider absagen
Ich sage ab, danke
Ich lehne das Angebot ab
Ich möchte meine Anfrage zurückziehen
Bitte stornieren Sie meine Anfrage
Ich habe es mir anders überlegt
Wir nehmen das Angebot nicht an
Kommt für mich nicht in Frage
Mein Schwager macht das jetzt
Mein Nachbar hat es schon repariert, danke
Ich mache es selbst
Wir machen das doch selber, danke
Lassen Sie es gut sein, danke
Vergessen Sie es
Bitte nicht mehr kontaktieren
Diesmal nicht, danke
Nein danke, zu teuer für uns
Nein, brauche ich nicht, danke
Vielen Dank für die schnelle Antwort, aber wir haben schon einen Elektriker gefunden. Mit freundlichen Grüßen
Lieben Dank für Ihr Angebot, leider habe ich mich für jemand anderen entschieden. Alles Gute!
Nein danke, ich melde mich bei Bedarf wieder
`;

export const unclear = `
Kein Problem
Kein Problem, bis Dienstag
Kein Problem, danke
Nichts zu danken
Nein, ich danke Ihnen
Nein, danke Ihnen!
Nicht nur die Heizung, auch der Boiler
Nein danke, es sei denn Sie können am Montag
Nein danke, aber könnten Sie Dienstag kommen
Nein danke, nur die Reparatur bitte
Nein, Montag nicht. Dienstag?
Nein, im zweiten Stock
Nein, es gibt keinen Aufzug
Nein, ich bin Eigentümer
Nein, es eilt nicht
Warum nicht
Ich sage nicht nein
Ich habe noch niemanden gefunden
Nein, ich habe noch keinen gefunden
Ich habe das Leck gefunden, es ist unter der Spüle
Die Fliesen habe ich schon, ich brauche jemanden zum Verlegen
Ich habe Ihr Profil gefunden und finde es gut
Ich habe mich für Ihr Angebot entschieden
Ich bin interessiert
Sehr interessiert, danke
Ja bitte
Dienstag passt
Danke, perfekt, bis dann
Danke für die Antwort, was kostet das
Danke, ich überlege es mir
Danke, wir vergleichen noch Angebote
Das ist zu teuer, geht es günstiger
Zu viel. Maximal 200 Euro
Wenn Sie den Preis senken, ja
Lieber Dienstag
Mir wäre Samstag lieber
Nein, Donnerstag wäre besser
Kein Interesse am Wartungsvertrag, nur an der Reparatur
Ich bin nicht an der billigsten Lösung interessiert, ich will Qualität
Das Streichen brauche ich nicht mehr, nur die Fliesen
Ich brauche kein Angebot, kommen Sie einfach
Das Problem ist nicht gelöst
Es ist noch nicht repariert
Noch interessiert, rufen Sie mich an
Ich warte noch auf ein anderes Angebot
Ich vergleiche noch mit einer anderen Firma
Bitte sagen Sie den Termin am Montag ab, Dienstag ist besser
Melden Sie sich gerne
Vielleicht später, ich melde mich
Bin nicht sicher, muss meine Frau fragen
Ich habe meine Meinung nicht geändert, wann können Sie anfangen
Ich möchte nicht absagen
Danke, können Sie morgen kommen
Hallo, danke. Sind Sie versichert
Nein danke, ich möchte erst Fotos sehen
Wir haben jemanden, aber er kann erst im März, haben Sie Zeit
Mein Mann kümmert sich darum, rufen Sie ihn an
Danke, bitte rufen Sie nach 18 Uhr an
Nein, schicken Sie das Angebot trotzdem
Klingt gut, danke
Ich weiß noch nicht, geben Sie mir einen Tag
Einverstanden
Ja, gerne
Nein, das war ein Missverständnis, ich möchte den Termin
Keine Eile, wann passt es Ihnen
`;
