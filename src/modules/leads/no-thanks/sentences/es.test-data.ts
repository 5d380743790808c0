export const clear = `
No gracias
No, gracias.
¡NO GRACIAS!
no graciasss
no grasias
No gracias 🙏
Hola, no gracias. Buen día
Gracias pero no
Muchas gracias, pero no
Gracias, pero no gracias
No, muchas gracias
No, se lo agradezco
No gracias, ya he encontrado a alguien
Ya he encontrado a alguien, gracias
ya encontre a alguien
Hemos encontrado a otra persona
Lo siento, ya tengo a alguien
Hemos contratado a otro profesional
Ya hemos contratado a otra empresa, gracias
Me he decidido por otro presupuesto
Hemos elegido otra oferta, gracias por su tiempo
Me quedo con otra opción, gracias
Voy a contratar a otra persona
No me interesa
No me interesa, gracias
Ya no me interesa
No estoy interesado
no estoy interesada gracias
Ya no estamos interesados en el servicio
Ya no lo necesito
No necesito el servicio, gracias
Ya no necesitamos ayuda, muchas gracias
Ya no hace falta
No hace falta, gracias
Ya no es necesario, gracias
El proyecto se ha cancelado
El proyecto está cancelado, disculpe las molestias
Hemos cancelado la obra
He cambiado de idea, lo siento
Cambio de planes, ya no se hace
Quiero cancelar mi solicitud
Voy a cancelar la solicitud, gracias
Por favor cancele mi solicitud
Voy a declinar la oferta
Prefiero declinar, gracias
Rechazo la propuesta
Hemos decidido no seguir adelante
No quiero continuar
No vamos a seguir adelante, gracias
Ya está solucionado
Ya está resuelto, gracias
El problema está solucionado, gracias
Ya lo he arreglado yo mismo
Lo va a hacer mi cuñado
Se encarga mi vecino, gracias
Lo haré yo mismo, gracias
Déjelo, gracias
Paso, gracias
Esta vez no, gracias
No me contacte más
No me llamen más por favor
Es un no, gracias
No gracias, demasiado caro
Buenas, muchas gracias por responder tan rápido pero ya tenemos electricista. Un saludo
Le agradezco su oferta, pero nos hemos decantado por una empresa del barrio. Mucha suerte
No gracias, si lo necesito le contactaré
No gracias, ya hemos firmado con otra empresa.
Buenos días, gracias pero ya no es necesario.
Gracias por su propuesta, pero tengo que declinarla.
Lo siento, hemos cogido a otra persona.
No, ya no me interesa.
Ya no busco fontanero, gracias.
Al final no vamos a hacer la obra. Gracias de todos modos.
Gracias, pero ya tengo a alguien
Muchas gracias, pero he encontrado una oferta mejor
No necesito sus servicios, gracias.
No es necesario, gracias
No, te lo agradezco
La solicitud ya no es válida, gracias.
Gracias, ya he aceptado otra oferta.
Hemos elegido a un profesional más cercano.
no interesado gracias
Lamentablemente su presupuesto es muy alto, no voy a seguir.
He conseguido arreglarlo yo mismo, ¡gracias igualmente!
He decidido no hacerlo
Prefiero que no, gracias
Le he dado el trabajo a otro profesional
No gracias, me ayuda un amigo.
No se moleste, ya he encontrado a alguien. Gracias
Gracias, pero ya no estamos interesados.
Rechazo su oferta.
El trabajo ya lo ha hecho mi tío
Ya está hecho, gracias
Hemos decidido contratar a otra empresa
nop gracias
Lo siento pero no
Gracias por escribir, sin embargo hemos elegido otro proveedor.
Esta vez va a ser que no. ¡Suerte!
Han cambiado nuestros planes y ya no necesitamos fotógrafo
Desestimo la propuesta, gracias
Ya lo solucioné, gracias
Gracias, pero hemos encontrado lo que buscábamos en otro sitio.
Hola, al final ya no necesito reparar la puerta, gracias.
No gracias, ya tenemos fontanero.
Gracias por la oferta, pero me quedo con mi proveedor actual.
Gracias por su interés, pero el puesto ya está cubierto.
No gracias, voy a esperar al año que viene.
Gracias por el presupuesto, pero se sale de nuestro presupuesto, no seguimos adelante.
Lo siento, es un no.
No estoy interesado en su oferta, gracias.
Gracias, no será necesario.
Todo bien, ya encontré a alguien, ¡gracias!
Estimado señor, lo siento pero he dado el trabajo a otra empresa.
He solucionado mi problema, gracias.
No interesado.
no no me interesa gracias buenas noches
ya no lo necesito perdon
Hola, mientras tanto he encontrado a alguien, muchas gracias
Gracias pero no vamos a seguir con el proyecto
No aceptaremos su presupuesto. Un saludo.
Ya funciona, no hace falta que venga. Gracias
No gracias. Saludos cordiales, Ana Pérez
Gracias por tomarse el tiempo de responder, pero ya no me hace falta
mi solicitud está cancelada
Demasiado tarde, ya encontré a alguien
Me las apaño sin ello, gracias
Buenos días, no voy a seguir con la solicitud, gracias
Gracias, ya he llegado a un acuerdo con otra persona
no así está bien gracias
Lo hemos reparado nosotros, gracias
Ya tenemos proveedor, suerte
Prefiero no seguir adelante
Lo siento pero he elegido otro presupuesto
La fuga ya está reparada, gracias de todos modos
He renunciado al proyecto
No no gracias
No hace falta, problema resuelto
Ya no estamos buscando, gracias
No gracias, su precio supera mi presupuesto
Hola, gracias por responder pero ya he hecho mi elección.
Gracias, ya tenemos todo lo que necesitamos.
Ya no estoy interesado, lo encontré más barato
Muy amable, pero me las arreglo sola
Muchas gracias, pero por nuestra parte no seguiremos
no, encontrado alguien gracias
Gracias por la propuesta, por ahora no nos interesa.
NO GRACIAS, NO ME LLAME MÁS
Este proyecto no se va a hacer, gracias
`;

export const unclear = `
No hay problema
No hay problema, hasta el martes
Sin problema, gracias
No, gracias a ti
No, gracias a usted
No hay de qué
No solo la caldera, también el termo
No gracias, a menos que pueda venir el lunes
No gracias, pero podría venir el martes
No gracias, solo la reparación
No, el lunes no. ¿El martes?
No, en el segundo piso
No, no hay ascensor
No, soy propietario
No, no es urgente
Por qué no
No digo que no
Todavía no he encontrado a nadie
No, no he encontrado a nadie
He encontrado la fuga, está debajo del fregadero
Ya tengo los azulejos, necesito a alguien que los ponga
He encontrado su perfil muy interesante
He elegido su oferta
Estoy interesado
Me interesa mucho
Sí, por favor
El martes me va bien
Gracias, perfecto, le espero
Gracias por responder, cuánto cuesta
Gracias, lo voy a pensar
Gracias, estamos comparando presupuestos
Es demasiado caro, puede hacer una rebaja
Mucho. Mi máximo son 200 euros
Si baja el precio, acepto
Prefiero el martes
Preferiría el sábado, gracias
No, mejor el jueves
No me interesa el contrato de mantenimiento, solo la reparación
No estoy interesado en lo más barato, quiero calidad
Ya no necesito la pintura, solo los azulejos
No necesito presupuesto, confío en usted
No hace falta que me dé las gracias
El problema no está resuelto
Aún no está reparado
Sigo interesado, llámeme
Estoy esperando otro presupuesto antes de decidir
Estoy comparando con otra empresa
Cancele la cita del lunes, prefiero el martes
No dude en llamarme
Quizás más adelante, le digo algo
No estoy seguro, tengo que hablar con mi mujer
No he cambiado de idea, cuándo puede venir
No quiero cancelar
Gracias, puede venir mañana
Hola, gracias. ¿Tiene seguro?
No gracias, primero quiero ver fotos
Tenemos a alguien pero no puede hasta marzo, está libre
Se encarga mi marido, llámele
Gracias, llámeme después de las 18
No, mándeme el presupuesto igualmente
Suena bien, gracias
No lo sé todavía, deme un día
De acuerdo, adelante
Claro que sí
No tengo prisa, cuando pueda
No, por favor envíeme un presupuesto detallado.
No gracias para el lunes, pero el martes sería perfecto.
No hay ningún problema, venga cuando quiera
No, todavía no he decidido.
No, no es un piso, es una casa de 120 m2.
¡Gracias! ¿Cuál es el plazo?
No gracias, es mucho, ¿puede bajar a 300?
Sí gracias
Hola, sí, sigue disponible.
No, pero estoy libre el jueves por la tarde.
No tengo otros presupuestos, el suyo me interesa.
El lunes no estoy disponible
No necesito el material, solo la instalación.
Gracias, ya he comprado la caldera, solo hay que instalarla.
Su precio me parece razonable, cómo seguimos
No me interesa un abono, pero sí una visita puntual.
Solo me interesa si viene esta semana
Antes sería mejor, gracias
Gracias, le llamo yo
Perdone el retraso, sí estoy interesado
No, estará mi marido en casa
Su presupuesto está bien, gracias
No gracias, prefiero una llamada
Otro profesional me dijo que hay que cambiarlo todo, qué opina
No tengo agua caliente desde ayer
Gracias, hasta el jueves
He cancelado mi otra cita para estar en casa
No pago por adelantado, pero lo demás está bien
No gracias, primero quiero saber sus tarifas
El proyecto no está cancelado, solo aplazado
Hola, no, todavía no he recibido otros presupuestos, puede decirme más
¡No! Hay dos radiadores.
No tengo preferencia de fecha.
Gracias, he recibido su presupuesto, le respondo pronto
¡Gracias por la rapidez! Cuándo estaría libre
He encontrado a alguien para pintar pero aún me falta un alicatador
Ya tengo a alguien para la electricidad, busco fontanero
No importa, venga el viernes
Por mi parte ningún problema, le espero
El martes no es posible
No puedo el martes, el miércoles
No, el grifo ya no gotea pero la cisterna sí
No quiero contrato, solo una visita
Su competidor cobra 150, puede igualarlo
Rechazo el primer presupuesto pero el segundo me va bien
No, quédese con la señal, nos vemos el jueves
No gracias, ¿tiene algo en roble?
De nada, hasta el lunes
No, todavía no, llega mañana
Gracias, espero su presupuesto
No, no tengo fotos, pero puede pasar
No, gracias a vosotros
No me molesta nada
No estoy en contra
No, venga mejor el jueves por la mañana
No gracias al café, ¡pero sí al trabajo!
Ninguna cita posible antes del martes para mí
Gracias, no, solo dos habitaciones
Ya le contraté el año pasado, fue perfecto
El anterior profesional canceló, puede sustituirlo
No he recibido ninguna otra oferta
Nada mal, me tienta
`;
