package org.rapporteur.ledger.question;

/**
 * Two parties that have to do with each other.
 *
 * @param matters how many undertakings, contributions and requests there are between the two
 */
public record PartnershipListed(Partnership partnership, int matters) {}
