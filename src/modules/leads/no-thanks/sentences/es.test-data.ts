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
`;
