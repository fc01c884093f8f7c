package dev.lupe.language;

class SpanishTest extends LanguageTables {
  @Override
  protected Language language() {
    return new Spanish();
  }

  @Override
  String meeting() {
    return """
        canción canciones cancion
        elección elecciones
        votar votó votaron votan
        presidente presidenta presidentes
        ciudad ciudades
        luz luces
        voz voces
        país países pais
        joven jóvenes
        gobierno gobiernos
        económico económica económicas
        escribir escribió escriben
        inglés ingleses inglesa
        feliz felices
        campeón campeones
        Estado Estados
        imagen imágenes
        orden órdenes
        origen orígenes
        moderno modernos moderna
        año años
        ministro ministra ministros
        mujer mujeres
        ley leyes
        juez jueces
        crimen crímenes
        isla islas
        barco barcos
        general generales
        índice índices
        último últimos última""";
  }

  @Override
  String apart() {
    return """
        año ano
        país paisaje
        luz lucha
        voz vez
        ciudad cuidado
        barco barrio
        ley leer
        canción cansado
        gobierno gobernador
        joven joya
        mujer muela
        isla islam
        juez juego
        pez pecho
        rey reina
        imagen imán
        guerra guerrero
        puerto pueblo
        sal salmón
        mar marzo
        trabajo trébol
        niño nido
        peña pena
        caña cana
        hora horno
        feliz felino
        crimen crema""";
  }

  @Override
  String sentences() {
    return """
        El Sr. López llegó ayer. ‖Se queda un mes.
        La Dra. Ruiz no contestó. ‖Nadie insistió.
        ¿Quién viene? ‖¡Todos!
        ¿Y ahora qué? ‖No se sabe.
        «Ya veremos.» ‖La alcaldesa se fue.
        «¿Es verdad?», preguntó ella. ‖Él calló.
        Los EE.UU. no firmaron. ‖Los demás sí.
        Cuesta aprox. 20 euros. ‖Es poco.
        Hay pan, vino, etc. ‖La cena empieza a las nueve.
        Nació el 3 de marzo de 1950. ‖Su madre era pescadora.
        Mide 1.200 metros. ‖Es el más largo.
        Véase el art. 5 de la ley. ‖Ahí está.
        Vive en la Avda. Central. ‖Su hermano también.
        En el s. XIX ardió la villa. ‖Después la levantaron.
        Según J. M. Pérez, es falso. ‖Lo hemos comprobado.
        ¡Cuidado! ‖El muelle resbala.
        La empresa Mar S.A. cierra. ‖Tenía cien años.
        Llegó en 2020. ‖Luego se marchó.
        Uds. deciden. ‖Nosotros esperamos.
        Más en www.puerto.example cada día. ‖Hasta pronto.
        El alcalde (PSOE) votó en contra. ‖Los otros votaron a favor.
        “No hay dinero”, dijo D. Ramón. ‖El pleno terminó.""";
  }

  @Override
  String articles() {
    return """
        puente | Las obras del puente empiezan | Las obras del viejo puente empiezan en verano. \
        Según \
        el ayuntamiento, las luces nuevas se verán desde todas las ciudades de la bahía y los \
        últimos trabajos acabarán en dos años.
        huerta | La agricultora guarda sus caballos | Vive del campo desde hace veinte años. A \
        pesar \
        del precio del heno, la agricultora no venderá la huerta, que unos jóvenes del pueblo le \
        ayudan a llevar durante el invierno.
        voto | Los vecinos votaron el domingo | Las elecciones municipales fueron el domingo en \
        todas \
        las islas. Los colegios cerraron a las ocho y los gobiernos locales esperan los resultados \
        esta noche.""";
  }

  @Override
  String searches() {
    return """
        luz | puente | luces
        ciudad | puente | ciudades
        joven | huerta | jóvenes
        votar | voto | votaron
        elección isla | voto | elecciones
        gobierno | voto | gobiernos
        "viejo puente" | puente | viejo puente
        agric* | huerta | agricultora
        año | puente huerta | años""";
  }
}
