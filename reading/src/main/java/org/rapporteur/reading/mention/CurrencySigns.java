package org.rapporteur.reading.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.lexicon.Currencies;
import org.rapporteur.reading.lexicon.Currency;

/** Signs and words of money, and what a sign that several currencies share means to a publisher. */
final class CurrencySigns {
    private final Map<String, String> symbols = new HashMap<>();
    private final Map<String, Currency.Shared> shared = new HashMap<>();
    private final Phrases<String> words = new Phrases<>();

    CurrencySigns(Currencies currencies) {
        for (Currency currency : currencies.all()) {
            currency.symbols().forEach(symbol -> symbols.put(symbol, currency.code()));
            symbols.put(currency.code(), currency.code());
            currency.words().forEach(word -> words.add(word, currency.code()));
        }
        for (Currency.Shared sign : currencies.shared()) {
            shared.put(sign.sign(), sign);
            if (sign.sign().length() > 1) {
                shared.put(sign.sign().toLowerCase(Locale.ROOT), sign);
            }
        }
    }

    /**
     * The currency of a sign before a figure, or null.
     *
     * @param home the publisher's own money, or null
     */
    @Nullable
    String symbol(String form, Home home) {
        String code = symbols.get(form);
        return code != null ? code : sharedSign(form, home);
    }

    /** "To mark 50 years", "a real 20 per cent": a small word of four letters or more is no sign before a figure. */
    static boolean isOrdinaryWord(String form) {
        return form.length() >= 4 && form.chars().allMatch(Character::isLowerCase);
    }

    private @Nullable String sharedSign(String form, Home home) {
        Currency.Shared sign = shared.get(form);
        if (sign == null) {
            return null;
        }
        List<String> named = form.startsWith("$") || form.startsWith("dollar") ? List.of() : home.named();
        String own = home.publisher();
        boolean ours = own != null && (sign.others().contains(own) || own.equals(sign.likeliest()));
        if (own != null && ours && named.contains(own)) {
            return own;
        }
        for (String other : named) {
            if (other.equals(sign.likeliest()) || sign.others().contains(other)) {
                return other;
            }
        }
        return own != null && ours ? own : sign.likeliest();
    }

    private static final Set<String> DOLLAR_OWNERS = Set.of("us", "u.s.", "american");

    /** Words or a code of money that begin at a token, or null. */
    Phrases.@Nullable Match<String> word(Passage passage, int at, Home home) {
        Phrases.Match<String> match = words.at(passage, at);
        if (match != null) {
            return match;
        }
        if (passage.is(at, DOLLAR_OWNERS) && (passage.is(at + 1, "dollars") || passage.is(at + 1, "dollar"))) {
            return new Phrases.Match<>(at + 2, "USD");
        }
        String form = passage.form(at);
        boolean letter = form.length() == 1 && Character.isLetter(form.charAt(0));
        String code = form.isEmpty() || letter ? null : symbol(form, home);
        return code == null ? null : new Phrases.Match<>(at + 1, code);
    }
}
