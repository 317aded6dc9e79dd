<?php
/**
 * The block in a page.
 *
 * @package Mobility_Widgets
 * @var array $attributes What the editor has set.
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

$mobility_widgets_html = Mobility_Widgets\render_block( $attributes );
if ( '' !== $mobility_widgets_html ) {
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
	echo '<div ' . get_block_wrapper_attributes() . '>' . $mobility_widgets_html . '</div>';
}
