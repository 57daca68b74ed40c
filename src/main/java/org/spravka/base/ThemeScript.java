package org.spravka.base;

/** Light or dark, as it was chosen with the button in the menu: in every document before the first paint, so that nothing flashes. */
public final class ThemeScript {

    public static final String TEXT =
            "try{var t=localStorage.getItem('spravka-theme');if(t)document.documentElement.dataset.theme=t}catch(e){}";

    private ThemeScript() {}
}
