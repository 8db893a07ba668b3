/** What WordPress and its most used plugins keep beside articles: pages, files, menus, layouts, forms, goods. */
const others = new Set([
  ...['page', 'attachment', 'revision', 'nav_menu_item', 'custom_css', 'customize_changeset', 'oembed_cache'],
  ...['user_request', 'wp_block', 'wp_template', 'wp_template_part', 'wp_global_styles', 'wp_navigation'],
  ...['wp_font_family', 'wp_font_face', 'elementor_library', 'product', 'product_variation'],
  ...['wpcf7_contact_form', 'mc4wp-form', 'ml-slider', 'tablepress_table'],
])

/** Whether items of this type are articles: posts, and the types that a site has made for its own ones. */
export function isArticleType(type: string): boolean {
  return type !== '' && !others.has(type) && !/^(?:acf-field|shop_order)/.test(type)
}
