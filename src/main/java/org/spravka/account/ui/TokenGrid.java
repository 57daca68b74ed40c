package org.spravka.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.spravka.account.AccessToken;
import org.spravka.account.Scope;

/** Tokens, each to be revoked. The tokens themselves are nowhere to be seen. */
class TokenGrid extends Composite<Grid<AccessToken>> {

    private final Supplier<List<AccessToken>> tokens;
    private final LongConsumer revoke;

    /** @param withHolder whether to show whom each belongs to */
    TokenGrid(Supplier<List<AccessToken>> tokens, LongConsumer revoke, boolean withHolder) {
        this.tokens = tokens;
        this.revoke = revoke;
        var grid = getContent();
        grid.addComponentColumn(token -> name(token, withHolder))
                .setHeader(getTranslation("account.tokens.name"))
                .setFlexGrow(3);
        var scopes = grid.addColumn(TokenGrid::scopes)
                .setHeader(getTranslation("account.tokens.scopes"))
                .setFlexGrow(2);
        var expires = grid.addColumn(token -> Words.day(token.expiresAt(), "account.tokens.never"))
                .setHeader(getTranslation("account.tokens.expires"));
        var used = grid.addColumn(token -> Words.day(token.lastUsedAt(), "account.tokens.unused"))
                .setHeader(getTranslation("account.tokens.used"));
        ActionColumn.add(grid, this::revokeButton);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(getTranslation("account.tokens.none"));
        grid.addClassName("account-grid");
        Narrow.hides(grid, scopes, expires, used);
        refresh();
    }

    void refresh() {
        getContent().setItems(tokens.get());
    }

    private static Component name(AccessToken token, boolean withHolder) {
        var name = new Span(token.name());
        name.addClassName("name");
        var cell = new Div(name);
        cell.addClassName("person");
        if (withHolder) {
            var holder = new Span(token.holder().name());
            holder.addClassName("email");
            cell.add(holder);
        }
        return cell;
    }

    private static String scopes(AccessToken token) {
        return token.scopes().stream().sorted().map(Scope::text).collect(Collectors.joining(", "));
    }

    private Button revokeButton(AccessToken token) {
        var button = new Button(
                getTranslation("account.tokens.revoke"),
                click -> Asking.before("account.tokens.revoke.ask", token.name(), () -> {
                    revoke.accept(token.id());
                    refresh();
                }));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL, ButtonVariant.ERROR);
        button.setAriaLabel(getTranslation("account.tokens.revoke.of", token.name()));
        return button;
    }
}
