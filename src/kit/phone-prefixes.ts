/**
 * Number ranges of the public telephone network of mainland China: the numbering plan of 2017 with the
 * assignments of ranges to operators since, up to 192 (2021), and area codes as in use in 2026.
 */

/** Three-digit ranges of public mobile numbers with eleven digits, and of virtual operators. */
const MOBILE_RANGES =
  '130 131 132 133 134 135 136 137 138 139 145 146 147 148 149 150 151 152 153 155 156 157 158 159 162 165 ' +
  '166 167 170 171 172 173 174 175 176 177 178 180 181 182 183 184 185 186 187 188 189 190 191 192 193 195 ' +
  '196 197 198 199'

/** Area codes without their leading 0. */
const AREA_CODES =
  '10 20 21 22 23 24 25 27 28 29 ' +
  '310 311 312 313 314 315 316 317 318 319 335 349 350 351 352 353 354 355 356 357 358 359 370 371 372 373 ' +
  '374 375 376 377 378 379 391 392 393 394 395 396 398 ' +
  '411 412 413 414 415 416 417 418 419 421 427 429 431 432 433 434 435 436 437 438 439 440 448 451 452 453 ' +
  '454 455 456 457 458 459 464 467 468 469 470 471 472 473 474 475 476 477 478 479 482 483 ' +
  '510 511 512 513 514 515 516 517 518 519 523 527 530 531 532 533 534 535 536 537 538 539 543 546 550 551 ' +
  '552 553 554 555 556 557 558 559 561 562 563 564 565 566 570 571 572 573 574 575 576 577 578 579 580 591 ' +
  '592 593 594 595 596 597 598 599 ' +
  '631 632 633 634 635 660 662 663 668 691 692 ' +
  '701 710 711 712 713 714 715 716 717 718 719 722 724 728 730 731 732 733 734 735 736 737 738 739 743 744 ' +
  '745 746 750 751 752 753 754 755 756 757 758 759 760 762 763 765 766 768 769 770 771 772 773 774 775 776 ' +
  '777 778 779 790 791 792 793 794 795 796 797 798 799 ' +
  '812 813 816 817 818 825 826 827 830 831 832 833 834 835 836 837 838 839 851 852 853 854 855 856 857 858 ' +
  '859 870 871 872 873 874 875 876 877 878 879 883 886 887 888 891 892 893 894 895 896 897 898 899 ' +
  '901 902 903 906 908 909 911 912 913 914 915 916 917 919 930 931 932 933 934 935 936 937 938 939 941 943 ' +
  '951 952 953 954 955 970 971 972 973 974 975 976 977 979 990 991 992 993 994 995 996 997 998 999'

const mobileRanges = tableOf(MOBILE_RANGES)
const areaCodes = tableOf(AREA_CODES)

function tableOf(list: string): Uint8Array {
  const table = new Uint8Array(1000)
  for (const code of list.split(' ')) table[Number(code)] = 1
  return table
}

/** Whether `range` (130–199) is given out for mobile numbers of eleven digits. */
export function isMobileRange(range: number): boolean {
  return mobileRanges[range] === 1
}

/** Whether an area code, written without its leading 0 (10, 571), is in use. */
export function isAreaCode(code: number): boolean {
  return areaCodes[code] === 1
}
