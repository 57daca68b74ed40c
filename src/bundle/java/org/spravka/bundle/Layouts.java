package org.spravka.bundle;

import com.vaadin.flow.component.accordion.Accordion;
import com.vaadin.flow.component.accordion.AccordionPanel;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.avatar.AvatarGroup;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.breadcrumbs.Breadcrumbs;
import com.vaadin.flow.component.breadcrumbs.BreadcrumbsItem;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** What divides a page and tells where one is. */
@Route
@DependencyTrigger({
    Accordion.class,
    AccordionPanel.class,
    AppLayout.class,
    DrawerToggle.class,
    Avatar.class,
    AvatarGroup.class,
    Badge.class,
    Breadcrumbs.class,
    BreadcrumbsItem.class,
    Card.class,
    Details.class,
    MasterDetailLayout.class,
    ProgressBar.class,
    SideNav.class,
    SideNavItem.class,
    SplitLayout.class,
    Tab.class,
    TabSheet.class,
    Tabs.class
})
class Layouts extends Div {}
