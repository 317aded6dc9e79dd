<?php
/**
 * The block, with one variation for each widget, and the shortcode `[mobility_widget]`: two ways to the same.
 *
 * @package Mobility_Widgets
 */

namespace Mobility_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Attributes of the block by the names that the elements have for them. */
const BLOCK_ATTRIBUTES = array(
	'headingLevel' => 'heading-level',
	'withoutFrame' => 'without-frame',
);

function register_block_and_shortcode(): void {
	$block = register_block_type( dirname( FILE ) . '/block' );
	add_shortcode( 'mobility_widget', __NAMESPACE__ . '\render_shortcode' );
	foreach ( $block ? $block->editor_script_handles : array() as $handle ) {
		$data = wp_json_encode( for_editor(), JSON_HEX_TAG | JSON_HEX_AMP );
		wp_add_inline_script( $handle, "window.mobilityWidgetsBlock = $data;", 'before' );
	}
}

/** @param array|string $attributes An empty string where the shortcode has none. */
function render_shortcode( $attributes ): string {
	return render( is_array( $attributes ) ? $attributes : array() );
}

function render_block( array $attributes ): string {
	$given = array();
	foreach ( $attributes as $name => $value ) {
		$given[ BLOCK_ATTRIBUTES[ $name ] ?? $name ] = $value;
	}
	return render( $given );
}

/** What the editor has to know: where a preview comes from, and its words. */
function for_editor(): array {
	$preview = array(
		'action' => 'mobility_widgets_preview',
		'nonce'  => is_user_logged_in() ? wp_create_nonce( 'mobility_widgets_preview' ) : '',
	);
	return array(
		'preview'   => add_query_arg( $preview, admin_url( 'admin-ajax.php' ) ),
		'widgets'   => WIDGETS,
		'languages' => LANGUAGES,
		'texts'     => array(
			'widget'       => __( 'Widget', 'mobility-widgets' ),
			'feed'         => __( 'Address of the feed', 'mobility-widgets' ),
			'feedHelp'     => __( 'Empty: the feed of the settings.', 'mobility-widgets' ),
			'language'     => __( 'Language', 'mobility-widgets' ),
			'pageLanguage' => __( 'The language of the page', 'mobility-widgets' ),
			'theme'        => __( 'Colours', 'mobility-widgets' ),
			'siteTheme'    => __( 'As in the settings', 'mobility-widgets' ),
			'auto'         => __( 'As the visitor’s device', 'mobility-widgets' ),
			'light'        => __( 'Light', 'mobility-widgets' ),
			'dark'         => __( 'Dark', 'mobility-widgets' ),
			'headingLevel' => __( 'Level of the heading', 'mobility-widgets' ),
			'withoutFrame' => __( 'Without a frame', 'mobility-widgets' ),
			'previewOf'    => __( 'Preview', 'mobility-widgets' ),
		),
	);
}
