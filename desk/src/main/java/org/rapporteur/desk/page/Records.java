package org.rapporteur.desk.page;

/** Ids of undertakings, contributions and requests as they stand in addresses: '#' would end the address. */
final class Records {
    private Records() {}

    static String inAddress(String id) {
        return id.replace('#', '-');
    }

    static String ofAddress(String part) {
        return part.replace('-', '#');
    }
}
