<?php
/**
 * A page with one widget alone, as visitors will see it, for the frame in the editor.
 *
 * @package Mobility_Widgets
 */

namespace Mobility_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

function print_preview(): void {
	check_ajax_referer( 'mobility_widgets_preview', 'nonce' );
	if ( ! current_user_can( 'edit_posts' ) ) {
		wp_die( '', '', array( 'response' => 403 ) );
	}
	// phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- `render` believes nothing of it.
	$widget = render( array_map( 'sanitize_text_field', array_filter( wp_unslash( $_GET ), 'is_string' ) ) );
	header( 'Content-Type: text/html; charset=utf-8' );
	echo '<!doctype html><html lang="' . esc_attr( str_replace( '_', '-', determine_locale() ) ) . '"><head><meta charset="utf-8"><title>Mobility Widgets</title>';
	echo '<link rel="stylesheet" href="' . esc_url( plugins_url( 'block/preview.css', FILE ) ) . '"></head><body>'; // phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedStylesheet -- A page without a theme.
	echo $widget; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
	print_inline_feeds();
	wp_print_scripts( SCRIPT );
	echo '</body></html>';
	exit;
}
