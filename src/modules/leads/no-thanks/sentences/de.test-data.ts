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
Nein danke, wir haben schon mit einer anderen Firma unterschrieben.
Guten Tag, danke, aber das ist nicht mehr nötig.
Vielen Dank für Ihr Angebot, aber ich muss leider ablehnen.
Tut mir leid, wir haben jemand anderen genommen.
Nein, kein Interesse mehr.
Ich suche keinen Klempner mehr, danke.
Wir machen die Arbeiten nun doch nicht. Trotzdem danke.
Danke, aber ich habe schon jemanden
Vielen Dank, aber ich habe ein besseres Angebot bekommen
Ich brauche Ihre Dienste nicht, danke.
Nicht nötig, danke
Nein, ist schon gut, danke
Die Anfrage ist nicht mehr aktuell, danke.
Danke, ich habe schon ein anderes Angebot angenommen.
Wir haben einen Handwerker aus der Nähe beauftragt.
kein intresse danke
Leider ist Ihr Angebot zu hoch, ich verzichte.
Ich habe es selbst repariert, trotzdem danke!
Ich habe mich dagegen entschieden
Lieber nicht, danke
Ich habe den Auftrag einem anderen gegeben
Nein danke, ein Freund hilft mir.
Bemühen Sie sich nicht, ich habe schon jemanden gefunden. Danke
Danke, aber wir sind nicht mehr interessiert.
Ich lehne Ihr Angebot ab.
Das hat mein Onkel schon gemacht
Schon erledigt, danke
Wir haben uns für eine andere Firma entschieden
Nö danke
Leider nein
Danke für die Nachricht, wir haben jedoch einen anderen Anbieter gewählt.
Diesmal leider nicht. Viel Erfolg!
Unsere Pläne haben sich geändert, wir brauchen keinen Fotografen mehr
Nein danke hat sich erledigt
Danke für die Mühe, aber wir haben inzwischen eine Lösung gefunden
Danke, aber wir haben anderswo das Passende gefunden.
Hallo, die Tür muss doch nicht mehr repariert werden, danke.
Nein danke, wir haben schon einen Klempner.
Danke für das Angebot, aber ich bleibe bei meinem jetzigen Anbieter.
Danke für Ihr Interesse, aber die Stelle ist schon besetzt.
Nein danke, ich warte bis nächstes Jahr.
Danke für das Angebot, aber das übersteigt unser Budget, wir verzichten.
Tut mir leid, das ist ein Nein.
Ich habe kein Interesse an Ihrem Angebot, danke.
Danke, das wird nicht nötig sein.
Alles gut, hab jemanden gefunden, danke!
Sehr geehrter Herr Meier, leider habe ich den Auftrag an eine andere Firma vergeben.
Ich habe mein Problem gelöst, danke.
Nicht interessiert.
nein kein interesse danke schönen abend
brauch ich nicht mehr sorry
Hallo, habe in der Zwischenzeit jemanden gefunden, vielen Dank
Danke, aber wir führen das Projekt nicht weiter
Wir werden Ihr Angebot nicht annehmen. Mit freundlichen Grüßen
Es funktioniert wieder, ein Einsatz ist nicht mehr nötig. Danke
Nein danke. Mit freundlichen Grüßen, Frau Schmidt
Danke für Ihre Mühe, aber ich habe keine Verwendung mehr dafür
meine anfrage ist storniert
Zu spät, ich habe schon jemanden
Ich komme ohne aus, danke
Guten Tag, ich werde die Anfrage nicht weiter verfolgen, danke
Danke, ich bin mir schon mit jemand anderem einig
nein passt schon danke
Wir haben es selbst repariert, danke
Wir haben schon einen Dienstleister, alles Gute
Ich möchte lieber nicht weitermachen
Tut mir leid, ich habe ein anderes Angebot gewählt
Das Leck ist behoben, trotzdem danke
Ich habe das Projekt aufgegeben
Nein nein danke
Nicht nötig, Problem gelöst
Wir suchen nicht mehr, danke
Nein danke, Ihr Preis liegt über meinem Budget
Guten Tag, danke für die Antwort, aber ich habe meine Wahl schon getroffen.
Danke, wir haben schon alles, was wir brauchen.
Kein Interesse mehr, habe es günstiger gefunden
Das ist nett, aber ich komme allein zurecht
Vielen Dank, aber von unserer Seite wird das nichts
nein, jemanden gefunden danke
Danke für das Angebot, momentan haben wir kein Interesse.
NEIN DANKE, RUFEN SIE MICH NICHT ZURÜCK
Dieses Projekt findet nicht statt, danke
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
Nein, bitte schicken Sie mir ein detailliertes Angebot.
Nein danke für Montag, aber Dienstag wäre perfekt.
Kein Problem, kommen Sie wann Sie wollen
Nein, ich habe mich noch nicht entschieden.
Nein, es ist keine Wohnung, es ist ein Haus mit 120 qm.
Danke! Wie lange dauert es?
Nein danke, das ist zu viel, können Sie auf 300 runtergehen?
Ja danke
Hallo, ja das ist noch aktuell.
Nein, aber ich habe Donnerstagnachmittag Zeit.
Ich habe keine anderen Angebote, Ihres gefällt mir.
Ich bin am Montag nicht da
Ich brauche kein Material, nur den Einbau.
Danke, die Heizung habe ich schon gekauft, sie muss nur eingebaut werden.
Ich finde Ihren Preis fair, wie geht es weiter
Kein Interesse an einem Abo, aber an einem einmaligen Einsatz.
Nur interessiert, wenn Sie diese Woche kommen
Früher wäre besser, danke
Danke, ich rufe Sie an
Entschuldigung für die späte Antwort, ja ich bin interessiert
Nein, mein Mann ist zu Hause
Ihr Angebot passt, danke
Nein danke, ich bevorzuge einen Anruf
Ein anderer Handwerker sagt, alles muss neu, was meinen Sie
Wir haben seit gestern kein warmes Wasser mehr
Danke, bis Donnerstag
Ich habe meinen anderen Termin abgesagt, damit ich zu Hause bin
Ich zahle nicht im Voraus, aber sonst ist alles ok
Nein danke, zuerst möchte ich Ihre Preise wissen
Das Projekt ist nicht abgesagt, nur verschoben
Hallo, nein, ich habe noch keine anderen Angebote bekommen, können Sie mehr sagen
Nein! Es sind zwei Heizkörper.
Ich habe keine Vorliebe beim Termin.
Danke, ich habe Ihr Angebot erhalten und melde mich bald
Danke für die schnelle Antwort! Wann hätten Sie Zeit
Für das Streichen habe ich jemanden gefunden, aber ich brauche noch einen Fliesenleger
Ich habe schon jemanden für die Elektrik, suche aber einen Klempner
Macht nichts, kommen Sie am Freitag
Von meiner Seite kein Problem, ich freue mich auf Ihren Besuch
Dienstag geht nicht
Dienstag kann ich nicht, Mittwoch
Nein, der Hahn tropft nicht mehr, aber die Spülung
Ich will keinen Vertrag, nur einen Besuch
Ihr Konkurrent verlangt 150, können Sie mithalten
Das erste Angebot lehne ich ab, das zweite passt
Nein, behalten Sie die Anzahlung, bis Donnerstag
Nein danke, haben Sie etwas aus Eiche?
Gern geschehen, bis Montag
Nein noch nicht, es kommt morgen
Danke, ich erwarte Ihr Angebot
Nein, Fotos habe ich nicht, aber Sie können vorbeikommen
Nein, wir danken Ihnen
Das stört mich gar nicht
Ich bin nicht dagegen
Nein, kommen Sie eher Donnerstag früh
Nein danke zum Kaffee, aber ja zum Auftrag!
Vor Dienstag ist bei mir kein Termin möglich
Danke, nein, nur zwei Zimmer
Ich hatte Sie schon letztes Jahr beauftragt, das war perfekt
Der vorige Handwerker hat abgesagt, können Sie einspringen
Ich habe kein anderes Angebot bekommen
Nicht schlecht, ich überlege
`;
