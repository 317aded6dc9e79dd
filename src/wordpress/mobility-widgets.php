<?php
/**
 * Plugin Name:       Mobility Widgets
 * Description:       Partner map, timeline, language test, charter, flyer and documents of a European training-mobility network, from one feed. Visitors ask no other server for anything.
 * Version:           %VERSION%
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       mobility-widgets
 * Domain Path:       /languages
 *
 * @package Mobility_Widgets
 */

namespace Mobility_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const VERSION = '%VERSION%';
const FILE    = __FILE__;

foreach ( array( 'language', 'settings', 'store', 'addresses', 'check-feed', 'file-kind', 'obtain', 'own-addresses', 'routes', 'attributes', 'text', 'fallback', 'render', 'block', 'preview', 'settings-page' ) as $mobility_widgets_part ) {
	require_once __DIR__ . '/includes/' . $mobility_widgets_part . '.php';
}
unset( $mobility_widgets_part );

add_action( 'init', __NAMESPACE__ . '\load_texts', 5 );
add_action( 'init', __NAMESPACE__ . '\register_block_and_shortcode' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_routes' );
add_filter( 'rest_pre_serve_request', __NAMESPACE__ . '\serve_file', 10, 3 );
add_action( 'wp_footer', __NAMESPACE__ . '\print_inline_feeds', 1 );
add_action( 'wp_ajax_mobility_widgets_preview', __NAMESPACE__ . '\print_preview' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_action( 'admin_post_mobility_widgets_refresh', __NAMESPACE__ . '\refresh_feed' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\add_settings_link' );
add_action( 'mobility_widgets_tidy', __NAMESPACE__ . '\delete_old_copies' );
register_activation_hook( FILE, __NAMESPACE__ . '\schedule_tidying' );
register_deactivation_hook( FILE, __NAMESPACE__ . '\stop_tidying' );
